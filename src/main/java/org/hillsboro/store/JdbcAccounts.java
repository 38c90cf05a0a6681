package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccounts implements Accounts {

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return jdbc.sql("select * from account where id = ?").param(id).query(JdbcAccounts::account).optional();
    }

    @Override
    public Optional<Account> byEmail(String email) {
        return jdbc.sql("select * from account where lower(email) = lower(?)").param(email).query(JdbcAccounts::account).optional();
    }

    @Override
    public Optional<String> passwordHash(UUID id) {
        return jdbc.sql("select password_hash from account where id = ? and password_hash is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    @Override
    public List<Account> page(int offset, int limit) {
        return jdbc.sql("select * from account order by lower(email) offset ? limit ?")
                .params(offset, limit)
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from account").query(Long.class).single();
    }

    @Override
    public Set<String> agentsOf(String center) {
        return jdbc.sql("select agent_id from account where center_id = ? and agent_id is not null and active")
                .param(center)
                .query(String.class)
                .set();
    }

    @Override
    public List<Account> ofAgent(String center, String agent) {
        return jdbc.sql("select * from account where center_id = ? and agent_id = ? order by id")
                .params(center, agent)
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public void erase(UUID id) {
        jdbc.sql("""
                        update account set email = id || '@erased.invalid', name = 'Erased', agent_id = 'erased',
                               password_hash = null, active = false, version = version + 1
                        where id = ?
                        """)
                .param(id)
                .update();
    }

    @Override
    public boolean add(Account account, @Nullable String passwordHash, Instant now) {
        return jdbc.sql("""
                        insert into account (id, email, name, role, center_id, agent_id, pools, password_hash, active,
                                             created_at, version)
                        values (:id, :email, :name, :role, :center, :agent, :pools, :hash, :active, :now, :version)
                        on conflict do nothing
                        """)
                .param("id", account.id())
                .param("email", account.email())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("center", account.centerId())
                .param("agent", account.agentId())
                .param("pools", account.pools().toArray(String[]::new))
                .param("hash", passwordHash)
                .param("active", account.active())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("version", account.version())
                .update() == 1;
    }

    @Override
    public boolean replace(Account account) {
        return jdbc.sql("""
                        update account set email = :email, name = :name, role = :role, center_id = :center,
                               agent_id = :agent, pools = :pools, active = :active, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", account.id())
                .param("email", account.email())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("center", account.centerId())
                .param("agent", account.agentId())
                .param("pools", account.pools().toArray(String[]::new))
                .param("active", account.active())
                .param("version", account.version())
                .update() == 1;
    }

    @Override
    public Set<UUID> lockActiveAdministrators() {
        return Set.copyOf(jdbc.sql("select id from account where role = 'ADMINISTRATOR' and active order by id for update")
                .query(UUID.class)
                .list());
    }

    @Override
    public void setPassword(UUID id, String passwordHash) {
        jdbc.sql("update account set password_hash = ?, version = version + 1 where id = ?").params(passwordHash, id).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("center_id"),
                row.getString("agent_id"),
                Set.of((String[]) row.getArray("pools").getArray()),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
