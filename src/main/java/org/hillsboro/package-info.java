/**
 * Hillsboro plans the week of a contact center. This package holds only the entry point; the features are the
 * packages below, in one total order, and each uses only those to its left:
 *
 * <pre>
 * files &gt; time &gt; center &gt; workforce &gt; pay &gt; history &gt; folder &gt; forecast &gt; staffing &gt; roster &gt; solving
 *     &gt; publishing &gt; payroll &gt; reporting &gt; planning &gt; cli
 * </pre>
 *
 * <p>A newcomer reads {@code planning} first: it names every step once.
 */
@NullMarked
package org.hillsboro;

import org.jspecify.annotations.NullMarked;
