package org.hillsboro.store;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.accounts.OneTimeLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcOneTimeLinks implements OneTimeLinks {

    private final JdbcClient jdbc;

    JdbcOneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void put(Link link, String tokenHash, Instant expires) {
        jdbc.sql("delete from one_time_link where purpose = :purpose and account_id is not distinct from :account")
                .param("purpose", link.purpose().name())
                .param("account", link.account(), Types.OTHER)
                .update();
        jdbc.sql("insert into one_time_link (token_hash, purpose, account_id, expires_at) values (:hash, :purpose, :account, :expires)")
                .param("hash", tokenHash)
                .param("purpose", link.purpose().name())
                .param("account", link.account(), Types.OTHER)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void withdraw(UUID account) {
        jdbc.sql("delete from one_time_link where account_id = ?").param(account).update();
    }

    @Override
    public Optional<Link> take(String tokenHash, Instant now) {
        return jdbc.sql("delete from one_time_link where token_hash = ? and expires_at > ? returning purpose, account_id")
                .params(tokenHash, now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Link(Purpose.valueOf(row.getString("purpose")), row.getObject("account_id", UUID.class)))
                .optional();
    }
}
