/** The editor of running text. Payload types none of its words: a test compares these with those of the features in use. */
export const lexical = {
  general: {
    placeholder: 'សូមចាប់ផ្ដើមសរសេរ ឬចុច / ដើម្បីបើកបញ្ជី…',
    slashMenuBasicGroupLabel: 'មូលដ្ឋាន',
    slashMenuListGroupLabel: 'បញ្ជី',
    toolbarItemsActive: 'កំពុងប្រើ {{count}}',
  },
  paragraph: { label: 'កថាខណ្ឌ', label2: 'អក្សរធម្មតា' },
  heading: { label: 'ចំណងជើងកម្រិត {{headingLevel}}' },
  unorderedList: { label: 'បញ្ជីមានចំណុច' },
  orderedList: { label: 'បញ្ជីមានលេខ' },
  link: { label: 'តំណ', loadingWithEllipsis: 'កំពុងបើក…' },
  blockquote: { label: 'សម្រង់' },
  horizontalRule: { label: 'បន្ទាត់ខណ្ឌ' },
  upload: { label: 'ឯកសារផ្ទុកឡើង' },
}
