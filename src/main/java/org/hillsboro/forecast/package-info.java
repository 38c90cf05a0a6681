/**
 * Volumes and handle times to expect per queue and interval, with quantiles, special days, and their accuracy measured
 * by rolling origin.
 *
 * <p>Never holds agents or queueing formulas. Start at {@code MakeForecast}.
 */
@NullMarked
package org.hillsboro.forecast;

import org.jspecify.annotations.NullMarked;
