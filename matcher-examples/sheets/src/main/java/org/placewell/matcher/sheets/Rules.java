package org.placewell.matcher.sheets;

import java.time.LocalDate;

/**
 * How values of one import are read.
 *
 * @param on the day of the dataset: years of two digits and ages are counted from it
 */
record Rules(LocalDate on, Mapping.DateOrder order) {}
