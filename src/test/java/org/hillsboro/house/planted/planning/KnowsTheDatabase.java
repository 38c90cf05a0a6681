package org.hillsboro.house.planted.planning;

import java.sql.Connection;

record KnowsTheDatabase(Connection connection) {}
