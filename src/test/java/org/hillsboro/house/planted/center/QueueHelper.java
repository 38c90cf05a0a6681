package org.hillsboro.house.planted.center;

final class QueueHelper {}
