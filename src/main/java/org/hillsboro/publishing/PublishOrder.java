package org.hillsboro.publishing;

import org.jspecify.annotations.Nullable;

/**
 * @param key made up by whoever asks; asked again with it, the answer is the same and nothing is published twice
 * @param version of the draft that is meant; absent: whatever it is
 * @param by account
 */
public record PublishOrder(String key, @Nullable Long version, String by) {}
