/**
 * The database: where it comes from ({@code BundledDatabase}, or one of your own), its tables
 * ({@code resources/db/migration}), and one {@code Jdbc…} class for each shelf that a feature owns.
 *
 * <p>The only package that imports {@code java.sql}. Decides nothing.
 */
@NullMarked
package org.hillsboro.store;

import org.jspecify.annotations.NullMarked;
