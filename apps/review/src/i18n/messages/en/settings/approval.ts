export const approval = {
  title: 'Automatic approval',
  intro:
    'Documents in which nothing is in doubt can be approved without a person. It is off until you turn it on.',
  ruleTitle: 'What is approved',
  rule: 'Only documents without any reason for a look, in which everything together, all fields and line items, has at least this confidence. What a person has touched is never approved automatically.',
  on: 'Approve automatically',
  offHint: 'Off: a person approves every document.',
  threshold: 'Least confidence',
  thresholdHint: 'A single value below 90% is a reason for a look in any case.',
  simulating: 'Trying it on past documents …',
  noApprovals: 'There are no approvals by people yet to try it on. Approve some documents first.',
  simulated:
    'At this threshold, <b>{share}</b> of the last {documents, plural, one {document} other {# documents}} would have passed, <b>{wrong, plural, =0 {none} other {#}} of them wrong</b>.',
  wrongOnes: 'People corrected something in these:',
}
