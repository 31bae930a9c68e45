import * as migration_20261124_004643_initial from './20261124_004643_initial.ts'
import * as migration_20261124_135013_report_journey from './20261124_135013_report_journey.ts'
import * as migration_20261124_140000_report_time_line from './20261124_140000_report_time_line.ts'
import * as migration_20261124_171816_learning_centre from './20261124_171816_learning_centre.ts'
import * as migration_20261124_180000_search from './20261124_180000_search.ts'
import * as migration_20261124_203502_members_and_newsletter from './20261124_203502_members_and_newsletter.ts'
import * as migration_20261124_204000_accounts_and_deliveries from './20261124_204000_accounts_and_deliveries.ts'
import * as migration_20261128_060000_cache_changes from './20261128_060000_cache_changes.ts'
import * as migration_20261128_090247_former_addresses from './20261128_090247_former_addresses.ts'
import * as migration_20261128_092600_translations from './20261128_092600_translations.ts'
import * as migration_20261128_092700_preview_links from './20261128_092700_preview_links.ts'
import * as migration_20261128_100700_image_releases from './20261128_100700_image_releases.ts'
import * as migration_20261128_100800_uses_and_consents from './20261128_100800_uses_and_consents.ts'
import * as migration_20261128_103140_publishing_desk from './20261128_103140_publishing_desk.ts'
import * as migration_20261128_103141_desk_tables from './20261128_103141_desk_tables.ts'
import * as migration_20261128_105300_alert_downloads_reviews from './20261128_105300_alert_downloads_reviews.ts'
import * as migration_20261128_105700_alert_and_views from './20261128_105700_alert_and_views.ts'
import * as migration_20261128_105701_records from './20261128_105701_records.ts'
import * as migration_20261128_122015_mail_when_waiting from './20261128_122015_mail_when_waiting.ts'
import * as migration_20261128_122016_desk_told from './20261128_122016_desk_told.ts'
import * as migration_20261128_124000_links_to_us from './20261128_124000_links_to_us.ts'
import * as migration_20261128_131900_wordpress_imports from './20261128_131900_wordpress_imports.ts'
import * as migration_20261129_050000_looked_up_by from './20261129_050000_looked_up_by.ts'
import * as migration_20261129_050000_public_words from './20261129_050000_public_words.ts'

export const migrations = [
  {
    up: migration_20261124_004643_initial.up,
    down: migration_20261124_004643_initial.down,
    name: '20261124_004643_initial',
  },
  {
    up: migration_20261124_135013_report_journey.up,
    down: migration_20261124_135013_report_journey.down,
    name: '20261124_135013_report_journey',
  },
  {
    up: migration_20261124_140000_report_time_line.up,
    down: migration_20261124_140000_report_time_line.down,
    name: '20261124_140000_report_time_line',
  },
  {
    up: migration_20261124_171816_learning_centre.up,
    down: migration_20261124_171816_learning_centre.down,
    name: '20261124_171816_learning_centre',
  },
  {
    up: migration_20261124_180000_search.up,
    down: migration_20261124_180000_search.down,
    name: '20261124_180000_search',
  },
  {
    up: migration_20261124_203502_members_and_newsletter.up,
    down: migration_20261124_203502_members_and_newsletter.down,
    name: '20261124_203502_members_and_newsletter',
  },
  {
    up: migration_20261124_204000_accounts_and_deliveries.up,
    down: migration_20261124_204000_accounts_and_deliveries.down,
    name: '20261124_204000_accounts_and_deliveries',
  },
  {
    up: migration_20261128_060000_cache_changes.up,
    down: migration_20261128_060000_cache_changes.down,
    name: '20261128_060000_cache_changes',
  },
  {
    up: migration_20261128_090247_former_addresses.up,
    down: migration_20261128_090247_former_addresses.down,
    name: '20261128_090247_former_addresses',
  },
  {
    up: migration_20261128_092600_translations.up,
    down: migration_20261128_092600_translations.down,
    name: '20261128_092600_translations',
  },
  {
    up: migration_20261128_092700_preview_links.up,
    down: migration_20261128_092700_preview_links.down,
    name: '20261128_092700_preview_links',
  },
  {
    up: migration_20261128_100700_image_releases.up,
    down: migration_20261128_100700_image_releases.down,
    name: '20261128_100700_image_releases',
  },
  {
    up: migration_20261128_100800_uses_and_consents.up,
    down: migration_20261128_100800_uses_and_consents.down,
    name: '20261128_100800_uses_and_consents',
  },
  {
    up: migration_20261128_103140_publishing_desk.up,
    down: migration_20261128_103140_publishing_desk.down,
    name: '20261128_103140_publishing_desk',
  },
  {
    up: migration_20261128_103141_desk_tables.up,
    down: migration_20261128_103141_desk_tables.down,
    name: '20261128_103141_desk_tables',
  },
  {
    up: migration_20261128_105300_alert_downloads_reviews.up,
    down: migration_20261128_105300_alert_downloads_reviews.down,
    name: '20261128_105300_alert_downloads_reviews',
  },
  {
    up: migration_20261128_105700_alert_and_views.up,
    down: migration_20261128_105700_alert_and_views.down,
    name: '20261128_105700_alert_and_views',
  },
  {
    up: migration_20261128_105701_records.up,
    down: migration_20261128_105701_records.down,
    name: '20261128_105701_records',
  },
  {
    up: migration_20261128_122015_mail_when_waiting.up,
    down: migration_20261128_122015_mail_when_waiting.down,
    name: '20261128_122015_mail_when_waiting',
  },
  {
    up: migration_20261128_122016_desk_told.up,
    down: migration_20261128_122016_desk_told.down,
    name: '20261128_122016_desk_told',
  },
  {
    up: migration_20261128_124000_links_to_us.up,
    down: migration_20261128_124000_links_to_us.down,
    name: '20261128_124000_links_to_us',
  },
  {
    up: migration_20261128_131900_wordpress_imports.up,
    down: migration_20261128_131900_wordpress_imports.down,
    name: '20261128_131900_wordpress_imports',
  },
  {
    up: migration_20261129_050000_looked_up_by.up,
    down: migration_20261129_050000_looked_up_by.down,
    name: '20261129_050000_looked_up_by',
  },
  {
    up: migration_20261129_050000_public_words.up,
    down: migration_20261129_050000_public_words.down,
    name: '20261129_050000_public_words',
  },
]
