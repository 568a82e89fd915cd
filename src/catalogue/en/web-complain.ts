import type { Stem, Translation } from '../words.ts'

/** The public page for complaints, and what officers see of them. */
const english = {
  'complain.title': 'Complain',
  'complain.intro':
    'Tell us what went wrong around the mining, buying or selling of rough diamonds. You need no account and no name.',
  'complain.protected':
    'Only a focal point reads it; nobody named in it handles it. Your address on the network is not kept.',
  'complain.topic': 'What is it about',
  'complain.topic.money': 'Money, price or weight',
  'complain.topic.violence': 'Violence or threats',
  'complain.topic.smuggling': 'Smuggling or false papers',
  'complain.topic.land': 'Land or water',
  'complain.topic.work': 'Work, children or safety',
  'complain.topic.environment': 'Environment',
  'complain.topic.other': 'Something else',
  'complain.what': 'What happened',
  'complain.where': 'Where, roughly',
  'complain.when': 'When',
  'complain.about': 'About whom',
  'complain.contact': 'How to reach you, only if you want',
  'complain.contact.hint': 'Kept apart, and forgotten when the complaint is closed.',
  'complain.send': 'Send the complaint',
  'complain.sent': 'Your complaint is here.',
  'complain.code.keep':
    'Write this code down or print it. It is shown once, and it is the only way to read the answer.',
  'complain.print': 'Print the code',
  'complain.follow': 'Follow a complaint',
  'complain.code': 'Your code',
  'complain.code.hint': 'Sixteen letters and digits',
  'complain.open': 'Read the answer',
  'complain.again': 'Complain about something else',
  'complain.more': 'Write more',
  'complain.more.send': 'Send these words',
  'complain.you': 'You',
  'complain.office': 'The office',
  'complain.reporter': 'The reporter',
  'complain.erased': 'The words are gone: the time for keeping them is over.',
  'complain.state.received': 'Received',
  'complain.state.looked-into': 'Being looked into',
  'complain.state.answered': 'Answered',
  'complain.state.closed': 'Closed',
  'complain.outcome': 'What came of it',
  'complain.outcome.settled': 'Settled',
  'complain.outcome.passed-on': 'Passed on to who is in charge',
  'complain.outcome.nothing-found': 'Nothing was found',
  'complain.rail': 'Complaints',
  'complain.list.lead': 'What people told the office. It waits for you until it is answered.',
  'complain.list.none': 'Nobody complained. The public page is at /complain.',
  'complain.col.reference': 'Complaint',
  'complain.col.topic': 'About',
  'complain.col.state': 'State',
  'complain.col.received': 'Received',
  'complain.take': 'Look into it',
  'complain.take.declare': 'I am neither named in it nor tied to anybody who is.',
  'complain.taken.by': '{{name}} looks into it.',
  'complain.answer': 'Answer the reporter',
  'complain.answer.words': 'Your words to the reporter',
  'complain.answer.send': 'Send the answer',
  'complain.close': 'Close the complaint',
  'complain.reach': 'How to reach the reporter',
  'complain.leave': 'Leave this field empty',
} as const

export type ComplainKey = Stem<typeof english>

/** What a translation holds: each sentence, in whatever plural forms its language has. */
export type ComplainWords = Translation<typeof english>

export default english
