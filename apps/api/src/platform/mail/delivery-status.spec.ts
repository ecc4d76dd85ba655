import { describe, expect, it } from '@jest/globals';
import { failureStatusOf } from './delivery-status.js';

/** A notification as a mail server writes it (RFC 3464). */
const report = ({
  action = 'failed',
  status = '5.1.1',
  type = 'multipart/report; report-type=delivery-status;\r\n\tboundary="=_b1"',
} = {}): Buffer =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.org',
      'Subject: Undelivered Mail Returned to Sender',
      `Content-Type: ${type}`,
      '',
      'This is a MIME-encapsulated message.',
      '',
      '--=_b1',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'Action: failed',
      'Status: 5.9.9',
      '',
      '--=_b1',
      'Content-Description: Delivery report',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; somebody@example.org',
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 <somebody@example.org>:',
      ' Recipient address rejected',
      '',
      '--=_b1--',
      '',
    ].join('\r\n'),
  );

describe('a delivery status notification', () => {
  it.each([
    ['given up', report(), '5.1.1'],
    ['given up after days', report({ status: '4.4.7' }), '4.4.7'],
    ['with a comment', report({ status: '5.2.1 (mailbox disabled)' }), '5.2.1'],
    ['in capitals', report({ action: 'FAILED' }), '5.1.1'],
    [
      'with a boundary without quotes',
      report({ type: 'Multipart/Report; boundary==_b1; Report-Type=delivery-status' }),
      '5.1.1',
    ],
    ['a delay', report({ action: 'delayed', status: '4.4.1' }), null],
    ['a receipt', report({ action: 'delivered', status: '2.0.0' }), null],
    ['a failure that says success', report({ status: '2.0.0' }), null],
    ['a code that is none', report({ status: '5.1.1.1' }), null],
    ['an answer of a person', report({ type: 'text/plain' }), null],
    [
      'another report',
      report({ type: 'multipart/report; report-type=disposition-notification; boundary="=_b1"' }),
      null,
    ],
    ['without a boundary', report({ type: 'multipart/report; report-type=delivery-status' }), null],
    ['cut off', report().subarray(0, 300), null],
    ['nothing', Buffer.alloc(0), null],
    ['noise', Buffer.from([0, 255, 13, 10, 13, 10, 58, 10]), null],
  ])('%s', (_what, raw, status) => {
    expect(failureStatusOf(raw)).toBe(status);
  });

  it('is read in a moment, however it is built', () => {
    const long = Buffer.concat([
      report().subarray(0, 150),
      Buffer.alloc(256 * 1024, '\n --=_b1 :'),
    ]);
    const began = performance.now();
    expect(failureStatusOf(long)).toBeNull();
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
