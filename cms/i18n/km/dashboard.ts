import type { English } from './english.ts'

export const dashboard = {
  addButton: 'បន្ថែម +',
  addWidget: 'បន្ថែមផ្ទាំងតូច',
  deleteWidget: 'លុបផ្ទាំងតូច {{id}}',
  discardConfirmLabel: 'បោះបង់',
  discardMessage: 'ការរៀបចំទំព័រដើមមានការកែប្រែដែលមិនទាន់រក្សាទុក។ តើអ្នកប្រាកដជាចង់បោះបង់ឬ?',
  discardTitle: 'បោះបង់ការកែប្រែឬ?',
  editDashboard: 'រៀបចំទំព័រដើម',
  editingDashboard: 'កំពុងរៀបចំទំព័រដើម',
  noItems: 'ទំព័រដើមរបស់អ្នកមិនទាន់មានផ្ទាំងតូចទេ។ អ្នកអាចបន្ថែមពីម៉ឺនុយ «ទំព័រដើម» នៅខាងលើ។',
  resetLayout: 'រៀបចំដូចដើមវិញ',
  searchWidgets: 'ស្វែងរកផ្ទាំងតូច…',
} satisfies English['dashboard']
