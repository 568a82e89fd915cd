import type { Rules } from '../spoken.ts'

/** What stands in the way of an act, of a statement from another authority, or of a request. */
const rules: Rules = {
  'right-missing': { says: 'You do not hold the role this needs.', next: 'Ask an administrator of your authority.' },
  'not-found': {
    says: 'There is nothing here, or it is not yours to see.',
    next: 'Check the address, or search by number.',
  },
  'state-forbids': { says: 'Not possible while it is “{state:kind}”.', next: 'Open it again to see where it stands.' },
  'repeat-differs': {
    says: 'This key was used for another request.',
    next: 'Load the page again and repeat the step.',
  },
  'reason-missing': { says: 'A reason is missing.', next: 'Say why, in a sentence the other side can act on.' },
  'authority-not-here': { says: '{authority} is not kept by this node.', next: 'Sign in at its own node.' },
  'block-used-up': {
    says: 'The {year} block of numbers of {authority} is used up.',
    next: 'Ask the secretariat to publish a new block.',
  },
  'second-officer-same': {
    says: 'You did the first half, so another officer must do this.',
    next: 'Hand it to a colleague.',
  },
  'officer-in-firm': {
    says: 'Who applied, or belongs to the exporting firm, may not take part.',
    next: 'Hand it to a colleague.',
  },
  'granted-lately': {
    says: 'One of you granted the other this role less than {days} days ago.',
    next: 'Let another officer do this, or wait.',
  },
  'stood-in-lately': {
    says: 'One of you stands in for the other, or did less than {days} days ago.',
    next: 'Let another officer do this.',
  },
  'deputies-of-one': {
    says: 'You both stand in for the same colleague, or did lately.',
    next: 'Let another officer do this.',
  },
  'role-not-delegable': {
    says: 'This role is not given to a colleague by one person.',
    next: 'Two administrators grant it.',
  },
  'given-on': {
    says: 'This role is a colleague’s, and yours for some days only: it is not given on.',
    next: 'Ask the colleague whose role it is, or an administrator.',
  },
  'firm-stands-by': {
    says: 'Who acts for a firm neither gives a role of the office nor takes one.',
    next: 'Choose a colleague who acts for no firm.',
  },
  'deputy-unknown': {
    says: 'This is nobody with a role at this authority.',
    next: 'Choose one of the list.',
  },
  'deputy-has-role': {
    says: 'This colleague holds the role already.',
    next: 'Choose another colleague, or leave it: they can act in their own right.',
  },
  'delegation-days': {
    says: 'A role is given from today, {today:day}, at the earliest, and for {most} days at most.',
    next: 'Choose a first and a last day.',
  },
  'nothing-sent': { says: 'Nothing waits for a second officer here.', next: 'Open it again to see where it stands.' },
  'handoff-not-yours': {
    says: 'Who did the first half says to which office the second one goes.',
    next: 'Ask the first officer, or complete it: you may, wherever it was sent.',
  },
  'office-unknown': {
    says: 'Nobody in the office “{office}” may complete this.',
    next: 'Choose one of the list.',
  },
  'changed-since-frozen': {
    says: 'It is not what the first officer froze.',
    next: 'Load the page again, and read what is before you.',
  },
  'register-behind-log': {
    says: 'The register holds {size} acts, but {signed} were published: it was restored from an old copy.',
    next: 'Call the operator: nothing is signed until the missing acts are restored.',
  },
  'register-forked': {
    says: 'The first {signed} acts of the register are not those published: it is a copy, or a copy runs elsewhere.',
    next: 'Call the operator: nothing is signed until the register that was published is back.',
  },
  'partners-silent': {
    says: 'No partner has answered since the start, so nobody can say that this register is not an old copy.',
    next: 'Wait: it asks again by itself. The operator looks at the network.',
  },
  expiring: {
    says: 'It expires before its receipt was to be confirmed.',
    next: 'Ask the importing authority whether it arrived, and the exporter where it is.',
  },
  'confirmation-late': {
    says: 'The importing authority is asked to confirm receipt by this day.',
    next: 'Ask the importing authority whether it arrived.',
  },
  'weight-missing': { says: 'Parcel {parcel}, {hs}: not weighed yet.', next: 'Weigh it and enter the carats.' },
  'weight-not-read': {
    says: '“{text}” is no weight.',
    next: 'Enter carats as the balance shows them, such as 1204.31.',
  },
  'weight-surplus': { says: 'More weights than lines.', next: 'Load the page again and weigh each line once.' },
  'parcels-not-counted': { says: 'The parcels were not counted.', next: 'Enter how many there are.' },
  'received-misdated': {
    says: 'Received on {receivedOn:day} is not between the issue on {issuedOn:day} and today, {today:day}.',
    next: 'Give the day on which the parcel was opened.',
  },
  'seals-broken': {
    says: 'A seal is broken or missing.',
    next: 'Detain the parcel with a reason. It can be received after two officers released it.',
  },
  'verdict-stands': {
    says: 'The certificate is “{verdict:kind}”, so the parcel cannot be received yet.',
    next: 'Detain it with a reason. It can be received after two officers released it.',
  },
  'not-proven': {
    says: 'It is not shown that the issuing authority made this paper under {number}.',
    next: 'Detain it with a reason. If only the keys are unknown, take in the newest trust list and present it again.',
  },
  'stands-for-good': {
    says: 'Against this certificate stands “{word:kind}”: no reason given here lifts it.',
    next: 'Send the shipment back or seize it, with a reason, and ask the issuing authority.',
  },
  'not-announced': {
    says: 'No pre-alert is here for “{number}”.',
    next: 'Scan the code on the paper or open the file; a number alone proves nothing.',
  },
  'facts-missing': {
    says: 'Only the code on the paper was read, and no pre-alert of {number} is here.',
    next: 'Open the certificate’s file, or wait for the pre-alert, before weighing.',
  },
  'signatures-missing': {
    says: 'The log’s key counts {signatures} signatures, but {issued} certificates were issued.',
    next: 'Its counter was lost, or somebody else signs. Call the operator, and compare the counter with the backup.',
  },
  'role-unknown': { says: 'There is no role “{role}”.', next: 'Choose one of the list.' },
  'firm-missing': { says: 'An applicant acts for a firm, and none is named.', next: 'Name the firm.' },
  'own-right': { says: 'Nobody grants a right to themselves.', next: 'Ask another administrator.' },
  'condition-of-importer': {
    says: 'A condition of this country is not met.',
    next: 'Detain the parcel with a reason, and ask for what is missing.',
  },
  'envelope-malformed': {
    says: 'This is no envelope of the exchange ({part}).',
    next: 'Send it again as the protocol says.',
  },
  'too-many': { says: '{count} envelopes at once; at most {most} are taken.', next: 'Send fewer at a time.' },
  'sender-unknown': { says: '{from} is not in the trust list.', next: 'Check the trust list’s version.' },
  'environment-differs': {
    says: 'Made in “{theirs}”; this is “{ours}”.',
    next: 'Send it to a node of its own environment.',
  },
  'version-not-read': {
    says: 'Envelope version {version} is not read here.',
    next: 'Bring both nodes to versions next to each other.',
  },
  'addressee-not-here': { says: '{to} is not kept by this node.', next: 'Check the address in the trust list.' },
  'from-the-future': { says: 'Made at {madeAt}, later than now.', next: 'Set the sender’s clock.' },
  'facts-differ': {
    says: 'It confirms other facts than {number} carries.',
    next: 'Compare the paper: one of the two is forged.',
  },
  'certificate-unknown': {
    says: 'No certificate {number} was issued here.',
    next: 'Tell the sender: the paper may be forged.',
  },
  'sender-not-importer': {
    says: '{from} is not an importing authority of the certificate’s destination.',
    next: 'Ask {from} why it holds the shipment: the destination decides who confirms or detains it.',
  },
  'confirmation-malformed': {
    says: 'The confirmation lacks a part it needs.',
    next: 'Ask the sender to send it again.',
  },
  'confirmation-differs': {
    says: 'The confirmation of {number} does not follow from the certificate: {part}.',
    next: 'Ask the sender what was received, and to confirm it again.',
  },
  'detention-malformed': { says: 'The notice lacks a part it needs.', next: 'Ask the sender to send it again.' },
  'withdrawal-malformed': { says: 'The notice lacks a part it needs.', next: 'Ask the sender to send it again.' },
  'answer-malformed': { says: 'The answer lacks a part it needs.', next: 'Ask the sender to send it again.' },
  'announcement-malformed': { says: 'The pre-alert carries no certificate that can be read.', next: 'Ask the sender.' },
  'announcement-not-valid': { says: 'The announced certificate does not verify: {rule}.', next: 'Ask the sender.' },
  'signature-expected': {
    says: 'Every certificate of {participant:country} is signed, and this one was entered as one without a signature.',
    next: 'Scan the square on it. If there is none, detain the parcel and ask the authority.',
  },
  'not-to-be-asked': {
    says: 'Nobody can be asked for it today: it is not open abroad, or was asked for already.',
    next: 'See what became of it on its page.',
  },
  'nothing-to-remind': {
    says: 'Nothing is open there that was not asked for today.',
    next: 'Come back tomorrow, or look whether its confirmations have come.',
  },
  'asking-malformed': { says: 'The request lacks a part it needs.', next: 'Ask the sender to send it again.' },
  'received-before': {
    says: 'A shipment under {number} was received here before[, on {on:day}].',
    next: 'Detain this one with a reason, and tell the issuing authority: one certificate is for one shipment.',
  },
  'retyped-alone': {
    says: 'You typed this number twice, and not the same.',
    next: 'Let another officer compare the paper with what was typed, and decide.',
  },
  'scan-missing': {
    says: 'The scan of the slip is missing.',
    next: 'Scan or photograph the slip, and choose the file.',
  },
  'link-unknown': {
    says: 'No certificate waits under this code.',
    next: 'Compare it with the newest letter, letter by letter. If it is right, write to the authority that sent it.',
  },
  'link-expired': {
    says: 'This code has expired.',
    next: 'Ask the authority that sent it for a new one, or send the slip on the certificate.',
  },
  'link-used': {
    says: 'Receipt of {number} was confirmed by this code before, as received on {on:day}.',
    next: 'Nothing is left to do. If that was not you, write to the authority that sent the code.',
  },
  'receipt-too-late': {
    says: 'Certificate {number} takes no confirmation any more: it is “{state:kind}”.',
    next: 'Do not release the parcel. Write to the authority that issued it.',
  },
  'confirmer-missing': { says: 'Your name is missing.', next: 'Say who confirms, by name and office.' },
  'specimen-malformed': {
    says: 'A specimen has a country, a first day, up to 20 features and up to 4 pictures.',
    next: 'Correct what is missing and send it again.',
  },
  'specimen-empty': {
    says: 'There is nothing to compare with: no feature and no picture.',
    next: 'Add a picture of the front, or a feature in words.',
  },
  'specimen-image': { says: 'This is neither a JPEG nor a PNG picture.', next: 'Choose a scan or a photograph.' },
  'specimen-too-large': {
    says: 'The pictures have {total} bytes together; {most} are taken.',
    next: 'Choose smaller pictures, or fewer.',
  },
  'specimen-of-nobody': {
    says: '{participant:country} is not a participant and issues no certificates.',
    next: 'Choose a participant of the list.',
  },
  'specimen-notified': {
    says: '{participant:country} itself notified, on {on:day}, what its certificates look like from that day.',
    next: 'Compare with its own notice. If it is wrong, write to its authority.',
  },
  'specimen-other': {
    says: 'This is not the specimen of {participant:country} as it is kept here now.',
    next: 'Load the page again and compare with the present one.',
  },
  'feature-differs': {
    says: '{feature}: not as on the specimen.',
    next: 'Hold the parcel, and ask the issuing authority by telephone or its node.',
  },
  'photo-missing': {
    says: 'The photograph of this paper has not arrived at the office.',
    next: 'Send the same picture on this page, then decide.',
  },
  'photo-other': {
    says: 'This is not the picture that was compared.',
    next: 'Choose the same file again.',
  },
  'specimen-unreadable': {
    says: 'The specimen that {from} sent cannot be read.',
    next: 'Ask it to send the specimen again.',
  },
  'specimen-waits': {
    says: 'Another person entered a version from {from:day}, and it waits for a second person.',
    next: 'Approve it or send it back, then enter yours.',
  },
  'specimen-not-waiting': {
    says: 'No version of {participant:country} from this day waits here any more.',
    next: 'Load the page again: it was approved, sent back or replaced.',
  },
  'specimen-not-theirs': {
    says: '{from} sent a specimen of {participant:country}, for which it may not speak.',
    next: 'Ask {participant:country} or the scheme, and do not compare with it.',
  },
  'list-expired': {
    says: 'Version {version} of the trust list expired on {expiresOn:day}.',
    next: 'Ask the scheme for the newest list.',
  },
  'list-older': { says: 'Version {version} is not newer than {known}.', next: 'Keep the newer one.' },
}

export default rules
