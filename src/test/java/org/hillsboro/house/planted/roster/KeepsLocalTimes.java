package org.hillsboro.house.planted.roster;

import java.time.LocalDateTime;
import java.util.List;

record KeepsLocalTimes(List<LocalDateTime> starts) {}
