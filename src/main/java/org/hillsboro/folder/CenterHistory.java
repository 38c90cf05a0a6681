package org.hillsboro.folder;

import java.util.List;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.HistoryFindings;

/**
 * What a center folder says of past contacts.
 *
 * @param bringsRequirement whether the folder has a {@code requirement.csv}, which is planned for instead of a forecast
 * @param warnings what is right and may yet surprise, a sentence each
 */
public record CenterHistory(
        ContactCenter center, HistoryFindings findings, boolean bringsRequirement, List<String> warnings) {}
