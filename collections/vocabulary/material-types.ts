import type { Labels } from './options.ts'

export const MATERIAL_TYPES = [
  'lesson-plan',
  'activity',
  'video',
  'game',
  'quiz',
  'poster',
  'leaflet',
  'story',
  'guide',
  'presentation',
  'training-module',
  'report',
  'audio',
  'social-media-pack',
] as const
export type MaterialType = (typeof MATERIAL_TYPES)[number]

export const MATERIAL_TYPE_LABELS: Labels<MaterialType> = {
  'lesson-plan': { en: 'Lesson plan', km: 'កិច្ចតែងការបង្រៀន' },
  activity: { en: 'Activity', km: 'សកម្មភាព' },
  video: { en: 'Video', km: 'វីដេអូ' },
  game: { en: 'Game', km: 'ហ្គេម' },
  quiz: { en: 'Quiz', km: 'កម្រងសំណួរ' },
  poster: { en: 'Poster', km: 'ផ្ទាំងរូបភាព' },
  leaflet: { en: 'Leaflet', km: 'ខិត្តប័ណ្ណ' },
  story: { en: 'Comic or story', km: 'រឿងគំនូរ ឬរឿងនិទាន' },
  guide: { en: 'Guide', km: 'សៀវភៅណែនាំ' },
  presentation: { en: 'Presentation', km: 'បទបង្ហាញ' },
  'training-module': { en: 'Training module', km: 'មេរៀនបណ្ដុះបណ្ដាល' },
  report: { en: 'Report', km: 'របាយការណ៍' },
  audio: { en: 'Audio', km: 'សំឡេង' },
  'social-media-pack': { en: 'Social-media pack', km: 'កញ្ចប់សារសម្រាប់បណ្ដាញសង្គម' },
}
