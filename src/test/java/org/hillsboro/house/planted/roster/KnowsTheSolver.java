package org.hillsboro.house.planted.roster;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;

@PlanningEntity
final class KnowsTheSolver {}
