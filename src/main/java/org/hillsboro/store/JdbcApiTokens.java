package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.ApiToken;
import org.hillsboro.accounts.ApiTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiTokens implements ApiTokens {

    private static final String GOOD = "revoked_at is null and (expires_at is null or expires_at > :now)";

    private final JdbcClient jdbc;

    JdbcApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ApiToken token, String tokenHash) {
        jdbc.sql("""
                        insert into api_token (id, account_id, name, scopes, token_hash, created_at, expires_at)
                        values (:id, :account, :name, :scopes, :hash, :created, :expires)
                        """)
                .param("id", token.id())
                .param("account", token.account())
                .param("name", token.name())
                .param("scopes", token.scopes().toArray(String[]::new))
                .param("hash", tokenHash)
                .param("created", token.created().atOffset(ZoneOffset.UTC))
                .param("expires", token.expires() == null ? null : token.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<ApiToken> byHash(String tokenHash, Instant now) {
        return jdbc.sql("select * from api_token where token_hash = :hash and " + GOOD)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcApiTokens::token)
                .optional();
    }

    @Override
    public List<ApiToken> of(UUID account, Instant now) {
        return jdbc.sql("select * from api_token where account_id = :account and " + GOOD + " order by created_at, id")
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcApiTokens::token)
                .list();
    }

    @Override
    public boolean revoke(UUID account, UUID token, Instant now) {
        return jdbc.sql("update api_token set revoked_at = :now where id = :id and account_id = :account and revoked_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", token)
                .param("account", account)
                .update() == 1;
    }

    @Override
    public void revokeAll(UUID account, Instant now) {
        jdbc.sql("update api_token set revoked_at = ? where account_id = ? and revoked_at is null")
                .params(now.atOffset(ZoneOffset.UTC), account)
                .update();
    }

    @Override
    public void removeAll(UUID account) {
        jdbc.sql("delete from api_token where account_id = ?").param(account).update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                Set.of((String[]) row.getArray("scopes").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                expires == null ? null : expires.toInstant());
    }
}
