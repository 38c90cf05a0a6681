package org.hillsboro.publishing;

import org.jspecify.annotations.Nullable;

/**
 * @param key made up by whoever asks; asked again with it, the answer is the same and nothing is published twice
 * @param version of the draft that is meant; absent: whatever it is
 * @param overwrites number of the latest publication, whose changes by others may be taken back; absent: none may
 * @param by account
 */
public record PublishOrder(String key, @Nullable Long version, @Nullable Integer overwrites, String by) {}
