/** What importing and exporting say. What the columns are stands beside, in columns.ts. */
export const en = {
  'list.import': 'Import',
  'list.export': 'Export',
  'list.exportAs': 'Export what this list shows as {format}',

  title: 'Import resources',
  resources: 'Resources',
  intro:
    'Add and change many resources at once, from an Excel or CSV file. First everything is checked and nothing is written.',
  'template.title': '1. Fill in the template',
  'template.xlsx': 'Template for Excel',
  'template.csv': 'Template as CSV',
  'template.hint':
    'With an example row. The Excel file explains every column and lists every value that may be chosen.',
  'columns.title': 'What the columns mean',
  'sheet.column': 'Column',
  'sheet.value': 'Value',
  'rules.keep': 'An empty cell leaves alone what the resource has. Columns may be left out, and stand in any order.',
  'rules.empty': 'A single “-” empties the field.',
  'rules.lists':
    'Several values are separated by “;” or “,”. Values may be written as codes or as labels, in either language.',
  'rules.example': 'The example row is never imported.',

  'file.title': '2. Choose the file',
  'file.label': 'Excel (.xlsx) or CSV (UTF-8)',
  'file.choose': 'Choose a file',
  'file.none': 'None chosen yet',
  'file.missing': 'Choose a file first.',
  'file.limits': 'At most 5 MB and 5,000 rows. Of a workbook the first sheet is read.',
  'file.check': 'Check',
  'file.checking': 'Checking “{name}”…',
  'file.other': 'Choose another file',

  'check.title': '3. Look at what would happen',
  'check.of': 'Checked: {name}. Nothing has been written yet.',
  'count.new': 'new',
  'count.changed': 'changed',
  'count.unchanged': 'unchanged',
  'count.faulty': 'faulty',
  unknownColumns: 'These columns mean nothing here and are left out: {names}.',
  hasExample: 'The example row of the template was found and is left out.',
  'problems.title': 'Problems',
  'problems.row': 'Row',
  'problems.column': 'Column',
  'problems.written': 'Written',
  'problems.wrong': 'What is wrong, and what would be right',
  'problems.nothing': '(empty)',
  more: 'Shown: the first {shown} of {all}. The report has all of them.',
  'problems.download': 'Download the problems (CSV)',
  'changes.title': 'What would be written',
  'changes.resource': 'Resource',
  'changes.what': 'What happens',
  'changes.new': 'New',
  'changes.changed': 'Changes: {columns}',
  leaveOut: 'Leave out the {n} faulty rows and import the others',
  'leaveOut.one': 'Leave out the faulty row and import the others',
  'leaveOut.hint': 'Otherwise mend the file and check it again: until then nothing is imported.',
  import: 'Import {n} rows',
  'import.one': 'Import 1 row',
  'import.nothing': 'There is nothing to import: everything is stored already as the file says.',
  'import.allFaulty': 'There is nothing to import: every row that would change something is faulty.',
  'import.drafts': 'What you import is saved as drafts. A publisher publishes them.',

  writing: 'Importing: {done} of {all} rows',
  'writing.hint':
    'If you close this page, the rows so far stay, each of them whole. Import the same file again to go on.',

  'done.title': 'Imported',
  'done.all': 'All {n} rows are imported.',
  'done.all.one': 'The row is imported.',
  'done.some': '{done} of {all} rows are imported. What has become of the others stands below.',
  'done.broken':
    'The connection ended after {done} of {all} rows. These are stored, each of them whole. Import the same file again to go on.',
  'done.report': 'Download the report (CSV)',
  'done.list': 'To the list of resources',
  'done.again': 'Import another file',
  'outcome.created': 'Created',
  'outcome.updated': 'Changed',
  'outcome.changedMeanwhile': 'Left out: somebody has changed this resource since the check.',
  'outcome.forbidden': 'Refused: you may not write this.',
  'outcome.refused': 'Refused: {reason}',
  'outcome.failed': 'Not written: the server could not store it. Try this row again.',
  'outcome.leftOut': 'Left out: {problem}',
  'report.outcome': 'Outcome',

  'error.unavailable': 'The server did not answer. Nothing was written. Try again.',
  'error.forbidden':
    'You are not logged in as a member of the content staff any more. Log in in another tab, then try again.',
  'error.malformed': 'The server did not understand that. Load this page again.',
  'error.gone':
    'The file cannot be read any more. It was changed, moved or deleted since you chose it: choose it again.',
  'error.changedMeanwhile':
    'Resources or topics have changed since the check. Nothing was written. Below is what would happen now.',
  'error.faulty': 'There are faulty rows. Nothing was written. Below is what would happen now.',

  'unreadable.nothing':
    'There is nothing in this file: it needs a row with the names of the columns, and at least one more.',
  'unreadable.tooLarge':
    'This file is too large. A sheet may have 5 MB, and unpacked 60 MB: divide it into several files.',
  'unreadable.tooManyRows':
    'This sheet is too long. It may have 5,000 rows: divide it, or delete empty rows at its end that carry formatting.',
  'unreadable.tooWide': 'This sheet is too wide. Delete the columns behind the last one with a name.',
  'unreadable.oldExcel':
    'This is an old Excel file (.xls) or one with a password. Save it as “Excel Workbook (.xlsx)” without a password.',
  'unreadable.damaged':
    'This file cannot be read. Open it in your spreadsheet program and save it again as .xlsx or as CSV UTF-8.',
  'unreadable.encoding':
    'This CSV file is not in UTF-8, so Khmer would come out wrong. Save it as “CSV UTF-8”, or as .xlsx.',
  'unreadable.noColumns': 'The first row has none of our columns. It must hold names such as: {columns}.',
  'unreadable.columnTwice': 'The column {column} is there twice. Delete one of the two.',
  'unreadable.noKey': 'There must be a column “slug” or “title_en”: otherwise no row can be matched with a resource.',

  'problem.slug':
    'Not an address. Use small Latin letters, digits and single hyphens, at most 80, for example think-before-you-post.',
  'problem.tooLong': 'Too long: {length} characters. At most {longest}.',
  'problem.number': 'Not a whole number from {from} to {to}. Khmer digits are fine.',
  'problem.value': 'Not one of the values. Choose one of: {allowed}.',
  'problem.values': '“{unknown}” is none of the values. Choose from: {allowed}.',
  'problem.topics': '“{unknown}” is no topic. Choose from: {allowed}. New topics are made in the admin first.',
  'problem.link':
    'Not a link. Write a whole address such as https://example.org/, or a page of the site such as /donate.',
  'problem.day': 'Not a day. Write it as 2028-05-01, from 1990 to 2100.',
  'problem.yesNo': 'Write yes or no.',
  'problem.neverEmpty': 'Every resource has this; it cannot be emptied. Leave the cell empty to keep what is there.',
  'problem.slugNeeded': 'There is no slug, and no English title to make one from. Write a slug.',
  'problem.slugTwice': 'Row {row} has the same slug. Keep one of the two.',
  'problem.titleNeeded': 'A resource needs a title in at least one language.',
  'problem.inTrash': 'The resource with this slug is in the trash. Restore it there first, or use another slug.',
  'problem.ages': 'Below age_from, which is {from}. Write an age that is not lower.',
  'problem.neededToPublish':
    'This must be filled before the resource can be published. Fill it, or write “draft” as status.',
  'problem.publishers':
    'This would be published, or change what is published, by you alone. Write “draft”: a publisher publishes it.',
  'problem.filesForPublic':
    'The resource has public files, so it cannot be for members only. Move the files in the admin first.',
  'problem.filesForMembers':
    'The resource has files for members, so it cannot be public. Move the files in the admin first.',
  'problem.pictures':
    'The description has a picture, which a cell cannot hold. Leave the cell empty and change it in the admin.',
} as const

export type SheetWord = keyof typeof en
