package org.attune.cycle;

/** Mails of these days that did not leave, for the same reason. */
public record MailTrouble(MailFault fault, int mails) {}
