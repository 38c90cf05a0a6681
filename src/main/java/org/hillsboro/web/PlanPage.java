package org.hillsboro.web;

import java.util.List;

/** A part of the list of plans. @param total how many there are in all */
record PlanPage(List<PlanView> items, long offset, long total) {}
