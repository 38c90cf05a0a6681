package org.hillsboro.drafts;

import java.util.List;

/**
 * An edit that is part of the draft for good; undoing it is another.
 *
 * @param id the version of the draft that it made
 * @param waivers the exceptions that its reason covers
 */
public record AppliedEdit(long id, RosterEdit edit, String by, String reason, EditImpact impact, List<Waiver> waivers) {}
