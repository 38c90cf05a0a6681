package org.hillsboro.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.hillsboro.accounts.FailedSignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFailedSignIns implements FailedSignIns {

    private final JdbcClient jdbc;

    JdbcFailedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String email, String place, Instant at) {
        jdbc.sql("insert into failed_sign_in (email, place, at) values (lower(?), ?, ?)")
                .params(email, place, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int countFor(String email, Instant since) {
        return jdbc.sql("select count(*) from failed_sign_in where email = lower(?) and at > ?")
                .params(email, since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public int countFrom(String place, Instant since) {
        return jdbc.sql("select count(*) from failed_sign_in where place = ? and at > ?")
                .params(place, since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(String email) {
        jdbc.sql("delete from failed_sign_in where email = lower(?)").param(email).update();
    }
}
