package org.hillsboro.store;

import java.util.Optional;
import org.hillsboro.requests.RequestPolicies;
import org.hillsboro.requests.RequestPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequestPolicies implements RequestPolicies {

    private final JdbcClient jdbc;

    JdbcRequestPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Kept> find(String center) {
        return jdbc.sql("select * from request_policy where center_id = ?")
                .param(center)
                .query((row, number) ->
                        new Kept(StoredJson.read(row.getString("policy"), RequestPolicy.class), row.getLong("version")))
                .optional();
    }

    @Override
    public boolean keep(String center, Kept next) {
        return jdbc.sql("""
                        insert into request_policy (center_id, version, policy) values (:center, :version, cast(:policy as jsonb))
                        on conflict (center_id) do update set version = excluded.version, policy = excluded.policy
                        where request_policy.version = excluded.version - 1
                        """)
                .param("center", center)
                .param("version", next.version())
                .param("policy", StoredJson.write(next.policy()))
                .update() == 1;
    }
}
