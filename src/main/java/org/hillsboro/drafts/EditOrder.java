package org.hillsboro.drafts;

/**
 * An edit as somebody wants it.
 *
 * @param basedOn the version of the draft that the scheduler saw
 * @param by who wants it
 * @param reason for exceptions from rules of convenience; blank: none
 */
public record EditOrder(RosterEdit edit, long basedOn, String by, String reason) {}
