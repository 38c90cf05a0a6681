package org.hillsboro.store;

/** Where a PostgreSQL listens and who we are there. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }
}
