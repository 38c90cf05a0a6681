package org.hillsboro.closing;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last few results of costly work, as long as the memory has room for them. */
final class Recent<K, V> {

    private final Map<K, SoftReference<V>> kept;

    Recent(int most) {
        kept = new LinkedHashMap<>(most, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, SoftReference<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Two who ask at once may both do the work. */
    V get(K key, Supplier<V> work) {
        synchronized (kept) {
            var found = kept.get(key);
            var value = found == null ? null : found.get();
            if (value != null) {
                return value;
            }
        }
        V made = work.get();
        synchronized (kept) {
            kept.put(key, new SoftReference<>(made));
        }
        return made;
    }
}
