import type { UIField } from 'payload'

/** The publishing desk beside the document: where it stands and what comes next. */
export const deskField: UIField = {
  name: 'desk',
  label: { en: 'Publishing', km: 'ការផ្សព្វផ្សាយ' },
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/workflow/desk/DeskSection.tsx#DeskSection' },
  },
}

/** Above the lists of documents: steps for those who were chosen. And versions as people compare them. */
export const deskComponents = {
  beforeListTable: ['/workflow/desk/ManyActions.tsx#ManyActions'],
  edit: { PublishButton: '/workflow/desk/NoPublishButton.tsx#NoPublishButton' },
  views: {
    edit: {
      versions: { Component: '/versions/page/VersionsView.tsx#VersionsView' },
      version: { Component: '/versions/page/VersionView.tsx#VersionView' },
    },
  },
}
