import { DeskSection as DeskSection_9c96e48d70e97bdca0372575778c44fd } from '../../../workflow/desk/DeskSection.tsx'
import { TitleCell as TitleCell_37ab142036208e5ea22f6f945ca96c6c } from '../../../list-titles/TitleCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_2e1d05c8725a77346a948bff7463dc11 } from '../../../fields/RowName.tsx'
import { LanguagesPanel as LanguagesPanel_a143705a3efb2e7a92481189f0010f16 } from '../../../translation/panel/LanguagesPanel.tsx'
import { UsedIn as UsedIn_af5a61e7c98249f9d73a3066bd9b2aae } from '../../../where-used/page/UsedIn.tsx'
import { ManyActions as ManyActions_10caedef1988299034c7c667ca2ebd89 } from '../../../workflow/desk/ManyActions.tsx'
import { NoPublishButton as NoPublishButton_a1fed4f96db832b57118d772e7a6d951 } from '../../../workflow/desk/NoPublishButton.tsx'
import { VersionsView as VersionsView_58ab74fc59b9dd1ddc53ef5ed145e785 } from '../../../versions/page/VersionsView.tsx'
import { VersionView as VersionView_c4af9744deda751f35e248885e64bf97 } from '../../../versions/page/VersionView.tsx'
import { SendingSection as SendingSection_f8f12233a4d45fcd14383deb696f32ef } from '../../../newsletter/desk/SendingSection.tsx'
import { SendingCell as SendingCell_ff96eba807deb6b9f79ea8b5d9e7a506 } from '../../../newsletter/desk/SendingCell.tsx'
import { ListActions as ListActions_355f85270bf43dd0aff3002edc188fe0 } from '../../../resource-sheets/page/ListActions.tsx'
import { ImportView as ImportView_cd7093d09d306fb6691fa88821f356fa } from '../../../resource-sheets/page/ImportView.tsx'
import { MergeSection as MergeSection_5c7d2a0eae17d6db5810d7a5e0a0f801 } from '../../../topic-merging/page/MergeSection.tsx'
import { CaseView as CaseView_79d1b5fea5215f4c2ccdec5aaac40dad } from '../../../reports/desk/case/CaseView.tsx'
import { QueueView as QueueView_53d94a7ebc0515c71584896dfb5eed6d } from '../../../reports/desk/queue/QueueView.tsx'
import { Decisions as Decisions_923962a798f5f4f0aae772b213818347 } from '../../../members/page/Decisions.tsx'
import { StatusLinks as StatusLinks_b60583263f96be707f021112c0f8bb7c } from '../../../members/page/StatusLinks.tsx'
import { SecondFactorState as SecondFactorState_be1a0c134ccdc219f00e880bdd68e4dd } from '../../../second-factor/page/SecondFactorState.tsx'
import { AlertNow as AlertNow_18a6cdf6507eaeb9b4620a9fffa65a57 } from '../../../site-alert/AlertNow.tsx'
import { Icon as Icon_1bdc8bb31911c8acb62adb13964b633b } from '../../../brand/Icon.tsx'
import { Logo as Logo_c475ab9cb3846d58e5132dde96a07ed4 } from '../../../brand/Logo.tsx'
import { TranslationsLink as TranslationsLink_091401d5d75b09202bc067f36c16f12f } from '../../../translation/board/TranslationsLink.tsx'
import { StartHeading as StartHeading_014c4bc7baf6c46823e0d4df3e2d0a61 } from '../../../menu/StartHeading.tsx'
import { ReportsCard as ReportsCard_0bc3b1040d76a75de96e57cc3fa9db61 } from '../../../reports/desk/start/ReportsCard.tsx'
import { TasksCard as TasksCard_1f4012343fbd66d819bc56478ecd93d3 } from '../../../tasks/page/TasksCard.tsx'
import { WaitingCard as WaitingCard_a3227ba8cf992dc6d4ae7585dbab1339 } from '../../../members/page/WaitingCard.tsx'
import { CalendarCard as CalendarCard_335bd9e29853b5704cb829d9ffe2b647 } from '../../../calendar/CalendarCard.tsx'
import { TranslationsCard as TranslationsCard_f99af78e2dbe17a7effd03385bd1a6bc } from '../../../translation/board/TranslationsCard.tsx'
import { ViewsCard as ViewsCard_df836fcb48749f4510252d54be4c3322 } from '../../../page-views/ViewsCard.tsx'
import { DeskLinks as DeskLinks_793c4c6bbd354caac4a126eae8926a76 } from '../../../menu/DeskLinks.tsx'
import { SpokenLanguage as SpokenLanguage_c388febc0be50bcfadd0343b9b7dd6d3 } from '../../../i18n/SpokenLanguage.tsx'
import { Doorstep as Doorstep_b1ee33ba2e8072c5deb110e358b15bc1 } from '../../../second-factor/page/Doorstep.tsx'
import { BoardView as BoardView_a6e4d474abb90f512e2ee1564ff50694 } from '../../../translation/board/BoardView.tsx'
import { SideView as SideView_b0fbe81e69b4c474dc75b14d9f80abc1 } from '../../../translation/side/SideView.tsx'
import { TasksView as TasksView_91706db0163496e62b90b0ef03c1c97c } from '../../../tasks/page/TasksView.tsx'
import { ImportPage as ImportPage_452ef8a5192e94427a93355b6b4f184d } from '../../../wordpress/page/ImportPage.tsx'
import { AuditView as AuditView_288da8628269481b8a4b7bbc799ac6fd } from '../../../audit/page/AuditView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/workflow/desk/DeskSection.tsx#DeskSection": DeskSection_9c96e48d70e97bdca0372575778c44fd,
  "/list-titles/TitleCell.tsx#TitleCell": TitleCell_37ab142036208e5ea22f6f945ca96c6c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/RowName.tsx#RowName": RowName_2e1d05c8725a77346a948bff7463dc11,
  "/translation/panel/LanguagesPanel.tsx#LanguagesPanel": LanguagesPanel_a143705a3efb2e7a92481189f0010f16,
  "/where-used/page/UsedIn.tsx#UsedIn": UsedIn_af5a61e7c98249f9d73a3066bd9b2aae,
  "/workflow/desk/ManyActions.tsx#ManyActions": ManyActions_10caedef1988299034c7c667ca2ebd89,
  "/workflow/desk/NoPublishButton.tsx#NoPublishButton": NoPublishButton_a1fed4f96db832b57118d772e7a6d951,
  "/versions/page/VersionsView.tsx#VersionsView": VersionsView_58ab74fc59b9dd1ddc53ef5ed145e785,
  "/versions/page/VersionView.tsx#VersionView": VersionView_c4af9744deda751f35e248885e64bf97,
  "/newsletter/desk/SendingSection.tsx#SendingSection": SendingSection_f8f12233a4d45fcd14383deb696f32ef,
  "/newsletter/desk/SendingCell.tsx#SendingCell": SendingCell_ff96eba807deb6b9f79ea8b5d9e7a506,
  "/resource-sheets/page/ListActions.tsx#ListActions": ListActions_355f85270bf43dd0aff3002edc188fe0,
  "/resource-sheets/page/ImportView.tsx#ImportView": ImportView_cd7093d09d306fb6691fa88821f356fa,
  "/topic-merging/page/MergeSection.tsx#MergeSection": MergeSection_5c7d2a0eae17d6db5810d7a5e0a0f801,
  "/reports/desk/case/CaseView.tsx#CaseView": CaseView_79d1b5fea5215f4c2ccdec5aaac40dad,
  "/reports/desk/queue/QueueView.tsx#QueueView": QueueView_53d94a7ebc0515c71584896dfb5eed6d,
  "/members/page/Decisions.tsx#Decisions": Decisions_923962a798f5f4f0aae772b213818347,
  "/members/page/StatusLinks.tsx#StatusLinks": StatusLinks_b60583263f96be707f021112c0f8bb7c,
  "/second-factor/page/SecondFactorState.tsx#SecondFactorState": SecondFactorState_be1a0c134ccdc219f00e880bdd68e4dd,
  "/site-alert/AlertNow.tsx#AlertNow": AlertNow_18a6cdf6507eaeb9b4620a9fffa65a57,
  "/brand/Icon.tsx#Icon": Icon_1bdc8bb31911c8acb62adb13964b633b,
  "/brand/Logo.tsx#Logo": Logo_c475ab9cb3846d58e5132dde96a07ed4,
  "/translation/board/TranslationsLink.tsx#TranslationsLink": TranslationsLink_091401d5d75b09202bc067f36c16f12f,
  "/menu/StartHeading.tsx#StartHeading": StartHeading_014c4bc7baf6c46823e0d4df3e2d0a61,
  "/reports/desk/start/ReportsCard.tsx#ReportsCard": ReportsCard_0bc3b1040d76a75de96e57cc3fa9db61,
  "/tasks/page/TasksCard.tsx#TasksCard": TasksCard_1f4012343fbd66d819bc56478ecd93d3,
  "/members/page/WaitingCard.tsx#WaitingCard": WaitingCard_a3227ba8cf992dc6d4ae7585dbab1339,
  "/calendar/CalendarCard.tsx#CalendarCard": CalendarCard_335bd9e29853b5704cb829d9ffe2b647,
  "/translation/board/TranslationsCard.tsx#TranslationsCard": TranslationsCard_f99af78e2dbe17a7effd03385bd1a6bc,
  "/page-views/ViewsCard.tsx#ViewsCard": ViewsCard_df836fcb48749f4510252d54be4c3322,
  "/menu/DeskLinks.tsx#DeskLinks": DeskLinks_793c4c6bbd354caac4a126eae8926a76,
  "/i18n/SpokenLanguage.tsx#SpokenLanguage": SpokenLanguage_c388febc0be50bcfadd0343b9b7dd6d3,
  "/second-factor/page/Doorstep.tsx#Doorstep": Doorstep_b1ee33ba2e8072c5deb110e358b15bc1,
  "/translation/board/BoardView.tsx#BoardView": BoardView_a6e4d474abb90f512e2ee1564ff50694,
  "/translation/side/SideView.tsx#SideView": SideView_b0fbe81e69b4c474dc75b14d9f80abc1,
  "/tasks/page/TasksView.tsx#TasksView": TasksView_91706db0163496e62b90b0ef03c1c97c,
  "/wordpress/page/ImportPage.tsx#ImportPage": ImportPage_452ef8a5192e94427a93355b6b4f184d,
  "/audit/page/AuditView.tsx#AuditView": AuditView_288da8628269481b8a4b7bbc799ac6fd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
