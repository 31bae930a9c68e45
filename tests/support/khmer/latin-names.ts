/** Names that Khmer texts of the hotline write in Latin letters: people's and institutions' own, of works, and of techniques. */
export const NAMES_IN_LATIN_LETTERS: readonly string[] = [
  ...['Action', 'Pour', 'Les', 'Enfants'],
  ...['Radiohjälpen', 'Terre', 'des', 'Hommes', 'Sweden', 'Netherlands'],
  ...['Stars', 'Impact', 'Award', 'Child', 'Foundation'],
  ...['Safer', 'Internet', 'Day', 'WeProtect', 'WePROTECT'],
  ...['Children', 'Advocacy', 'Network', 'Youth', 'Advisory', 'Group'],
  ...['Childnet', 'eNACSO', 'EuroISPA', 'Media', 'Awareness', 'Save', 'the'],
  ...['Microsoft', 'Vodafone', 'Telefónica', 'Online'],
  ...['Creative', 'Commons', 'Attribution', 'ShareAlike', 'NonCommercial', 'NoDerivatives'],
  ...['Working', 'Paper', 'Report', 'Annual', 'Research', 'Team', 'Survey', 'Guideline'],
  ...['cookie', 'JavaScript', 'http', 'https'],
]
