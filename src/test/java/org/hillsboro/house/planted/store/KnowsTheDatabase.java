package org.hillsboro.house.planted.store;

import java.sql.Connection;

/** Allowed here. */
record KnowsTheDatabase(Connection connection) {}
