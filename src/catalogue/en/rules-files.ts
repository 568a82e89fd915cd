import type { Rules } from '../spoken.ts'

const WITHOUT = 'Print it to a new PDF, or send photographs of its pages.'

/** What is said about files that are sent and documents that are attached. */
const rules: Rules = {
  'file-type': {
    says: 'This is no PDF, JPEG or PNG, whatever it is called.',
    next: 'Scan or photograph the paper, and choose that file.',
  },
  'file-too-large': {
    says: 'This file has more than {most} bytes.',
    next: 'Send it in a smaller size or in parts.',
  },
  'file-cut-off': {
    says: 'This file is cut off: its end is missing.',
    next: 'Open it to see whether it is whole, save it again and choose the new file.',
  },
  'file-too-many-pixels': {
    says: 'This picture has {width} × {height} pixels, more than {most} together.',
    next: 'Save it in a smaller size.',
  },
  'file-enciphered': { says: 'This PDF is protected by a password.', next: 'Save it without one.' },
  'file-active': { says: 'This PDF holds something that runs: {holds}.', next: WITHOUT },
  'file-program': { says: 'This PDF carries a program inside.', next: WITHOUT },
  'file-unreadable': { says: 'This PDF is packed so that nobody can look inside.', next: WITHOUT },
  'upload-unknown': {
    says: 'Nothing of this file is here. What was not used goes after 7 days.',
    next: 'Choose the file again.',
  },
  'upload-gap': {
    says: 'This piece begins at {at}, and {received} bytes are here.',
    next: 'Go on from there.',
  },
  'upload-past-end': {
    says: 'This piece passes the end: {size} bytes were announced.',
    next: 'Begin again with the right size.',
  },
  'upload-differs': {
    says: 'What arrived is not the file that was announced. It was dropped.',
    next: 'Choose the file again.',
  },
  'uploads-full': {
    says: 'Your files that no application uses yet have {most} bytes together.',
    next: 'Remove some of them, or send the application they belong to.',
  },
  'documents-too-many': {
    says: '{found} documents are attached; {most} are read at most.',
    next: 'Put pages of one paper into one file.',
  },
  'document-name': {
    says: 'The name of a document is missing, longer than {most} characters, or not plain text.',
    next: 'Give it a plain name.',
  },
  'document-twice': { says: '“{name}” is attached twice to the same field.', next: 'Remove one of them.' },
  'document-not-here': {
    says: '“{name}” has not arrived whole.',
    next: 'Wait until it is kept, or choose the file again.',
  },
}

export default rules
