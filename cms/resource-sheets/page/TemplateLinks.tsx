import { templatePath } from '../paths.ts'
import type { Say } from '../words/say.ts'

export const TemplateLinks = ({ api, say }: { api: string; say: Say }) => (
  <>
    <div className="desk-buttons">
      <a className="desk-button" href={templatePath(api, 'xlsx')} download>
        {say('template.xlsx')}
      </a>
      <a className="desk-button" href={templatePath(api, 'csv')} download>
        {say('template.csv')}
      </a>
    </div>
    <p className="desk-hint">{say('template.hint')}</p>
  </>
)
