import type { English } from './english.ts'

export const dashboard = {
  addButton: 'បន្ថែម +',
  addWidget: 'បន្ថែមផ្ទាំងតូច',
  deleteWidget: 'លុបផ្ទាំងតូច {{id}}',
  discardConfirmLabel: 'បោះបង់',
  discardMessage: 'ការរៀបចំផ្ទាំងគ្រប់គ្រងមានការកែប្រែដែលមិនទាន់រក្សាទុក។ តើអ្នកប្រាកដជាចង់បោះបង់ឬ?',
  discardTitle: 'បោះបង់ការកែប្រែឬ?',
  editDashboard: 'រៀបចំផ្ទាំងគ្រប់គ្រង',
  editingDashboard: 'កំពុងរៀបចំផ្ទាំងគ្រប់គ្រង',
  noItems: 'ផ្ទាំងគ្រប់គ្រងរបស់អ្នកមិនទាន់មានផ្ទាំងតូចទេ។ អ្នកអាចបន្ថែមពីម៉ឺនុយ «ផ្ទាំងគ្រប់គ្រង» នៅខាងលើ។',
  resetLayout: 'រៀបចំដូចដើមវិញ',
  searchWidgets: 'ស្វែងរកផ្ទាំងតូច…',
} satisfies English['dashboard']
