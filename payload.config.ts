import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { closeInternalCollections } from './cms/access/internal.ts'
import { nobody } from './cms/access/who.ts'
import { auditExport } from './cms/audit/endpoint.ts'
import { keepRecord, keepRecordOfGlobal } from './cms/audit/keep-record.ts'
import { AUDIT_PATH } from './cms/audit/page/addresses.ts'
import { emailAdapter } from './cms/email/adapter.ts'
import { proseEditor } from './cms/fields/rich-text.ts'
import { rememberReads } from './cms/hooks/remember-reads.ts'
import { restoresAsDraft } from './cms/hooks/restore-as-draft.ts'
import { keepTranslationStates, keepTranslationStatesOfGlobal } from './cms/hooks/translation-states.ts'
import { uploadsInBucket } from './cms/hooks/uploads-in-bucket.ts'
import { adminLanguages } from './cms/i18n/languages.ts'
import { titlesInEitherLanguage } from './cms/list-titles/in-either-language.ts'
import { withoutApiTab } from './cms/menu/without-api-tab.ts'
import { handToDesk } from './cms/jobs/hand-to-desk.ts'
import { outliveLostConnections } from './cms/outlive-lost-connections.ts'
import { previewEndpoints } from './cms/preview/endpoints.ts'
import { livePreview } from './cms/preview/live.ts'
import { secondFactorWrittenHereAlone } from './cms/second-factor/written-here-alone.ts'
import { rememberUses, rememberUsesOfGlobal } from './cms/where-used/remember-uses.ts'
import { TASKS_PATH } from './cms/tasks/page/addresses.ts'
import { BOARD_PATH, SIDE_BY_SIDE_PATH } from './cms/translation/addresses.ts'
import { translationEndpoints } from './cms/translation/endpoints.ts'
import { wordpressEndpoints } from './cms/wordpress/endpoints.ts'
import { forgetDeletedImports } from './cms/wordpress/forget-deleted.ts'
import { IMPORT_PATH } from './cms/wordpress/paths.ts'
import { deskEndpoints } from './cms/workflow/endpoints.ts'
import { collections, globals } from './collections/all.ts'
import { logOptions } from './collections/logging/options.ts'
import { environmentHere } from './collections/vocabulary/environment-here.ts'
import { DEFAULT_LOCALE, LOCALES, LOCALE_NAMES } from './collections/vocabulary/locales.ts'
import { TIME_ZONE } from './collections/vocabulary/phnom-penh.ts'

const root = path.dirname(fileURLToPath(import.meta.url))
const environment = environmentHere()

export default buildConfig({
  secret: environment.PAYLOAD_SECRET ?? '',
  serverURL: environment.CMS_URL,
  collections: collections
    .map(rememberReads)
    .map(keepTranslationStates)
    .map(rememberUses)
    .map(forgetDeletedImports)
    .map(keepRecord)
    .map(uploadsInBucket)
    .map(restoresAsDraft)
    .map(titlesInEitherLanguage)
    .map(withoutApiTab),
  globals: globals
    .map(keepTranslationStatesOfGlobal)
    .map(rememberUsesOfGlobal)
    .map(keepRecordOfGlobal)
    .map(withoutApiTab),
  editor: proseEditor,
  sharp,
  db: secondFactorWrittenHereAlone(
    postgresAdapter({
      push: false,
      idType: 'uuidv7',
      migrationDir: path.join(root, 'cms/migrations'),
      pool: {
        connectionString: environment.DATABASE_URL ?? '',
        max: 10,
        statement_timeout: 30_000,
        idle_in_transaction_session_timeout: 30_000,
      },
    }),
  ),
  localization: {
    locales: LOCALES.map((code) => ({ code, label: LOCALE_NAMES[code] })),
    defaultLocale: DEFAULT_LOCALE,
    // With a fallback, autosave copies English into the Khmer fields.
    fallback: false,
  },
  i18n: adminLanguages,
  email: emailAdapter,
  logger: { options: logOptions('payload') },
  onInit: outliveLostConnections,
  endpoints: [auditExport, ...translationEndpoints, ...previewEndpoints, ...deskEndpoints, ...wordpressEndpoints],
  graphQL: { disable: true },
  telemetry: false,
  upload: { limits: { fileSize: 50_000_000 }, abortOnLimit: true },
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody }, deleteJobOnComplete: true, tasks: [handToDesk] },
  typescript: { outputFile: path.join(root, 'cms/generated/payload-types.ts') },
  admin: {
    user: 'staff',
    avatar: 'default',
    livePreview,
    components: {
      providers: ['/i18n/SpokenLanguage.tsx#SpokenLanguage'],
      graphics: { Icon: '/brand/Icon.tsx#Icon', Logo: '/brand/Logo.tsx#Logo' },
      beforeDashboard: [
        '/menu/StartHeading.tsx#StartHeading',
        '/reports/desk/start/ReportsCard.tsx#ReportsCard',
        '/tasks/page/TasksCard.tsx#TasksCard',
        '/members/page/WaitingCard.tsx#WaitingCard',
        '/calendar/CalendarCard.tsx#CalendarCard',
        '/translation/board/TranslationsCard.tsx#TranslationsCard',
        '/page-views/ViewsCard.tsx#ViewsCard',
      ],
      beforeNavLinks: ['/menu/DeskLinks.tsx#DeskLinks'],
      afterNavLinks: ['/translation/board/TranslationsLink.tsx#TranslationsLink'],
      // Where Payload sends whoever has logged in and may not enter: the second factor is asked for there.
      views: {
        unauthorized: { Component: '/second-factor/page/Doorstep.tsx#Doorstep' },
        translations: { Component: '/translation/board/BoardView.tsx#BoardView', path: BOARD_PATH, exact: true },
        translation: { Component: '/translation/side/SideView.tsx#SideView', path: SIDE_BY_SIDE_PATH, exact: true },
        tasks: { Component: '/tasks/page/TasksView.tsx#TasksView', path: TASKS_PATH, exact: true },
        wordpressImport: { Component: '/wordpress/page/ImportPage.tsx#ImportPage', path: IMPORT_PATH, exact: true },
        auditLog: { Component: '/audit/page/AuditView.tsx#AuditView', path: AUDIT_PATH, exact: true },
      },
    },
    importMap: {
      baseDir: path.join(root, 'cms'),
      importMapFile: path.join(root, 'cms/app/(payload)/admin/importMap.js'),
    },
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: {
      defaultTimezone: TIME_ZONE,
      supportedTimezones: [{ label: 'Phnom Penh', value: TIME_ZONE }],
    },
    meta: { titleSuffix: ' · Hotline' },
  },
}).then(closeInternalCollections)
