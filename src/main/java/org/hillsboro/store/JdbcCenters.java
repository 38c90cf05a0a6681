package org.hillsboro.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcCenters implements Centers {

    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ContentShelf contents;

    JdbcCenters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.contents = new ContentShelf(jdbc);
    }

    @Override
    public List<KeptCenter> all() {
        return jdbc.sql("""
                        select distinct on (center_id) * from center_version order by center_id, version desc
                        """)
                .query(this::center)
                .list();
    }

    @Override
    public Optional<KeptCenter> latest(String id) {
        return jdbc.sql("select * from center_version where center_id = ? order by version desc limit 1")
                .param(id)
                .query(this::center)
                .optional();
    }

    @Override
    public Optional<KeptCenter> find(String id, long version) {
        return jdbc.sql("select * from center_version where center_id = ? and version = ?")
                .params(id, version)
                .query(this::center)
                .optional();
    }

    @Override
    public boolean add(KeptCenter next) {
        return jdbc.sql("""
                        insert into center_version (center_id, version, name, changed, files)
                        select :id, :version, :name, :changed, cast(:files as jsonb)
                        where :version = 1 + (select coalesce(max(version), 0) from center_version where center_id = :id)
                        on conflict do nothing
                        """)
                .param("id", next.id())
                .param("version", next.version())
                .param("name", next.name())
                .param("changed", next.changed().atOffset(ZoneOffset.UTC))
                .param("files", json.writeValueAsString(next.files()))
                .update() == 1;
    }

    @Override
    public void replaceFiles(KeptCenter center) {
        jdbc.sql("update center_version set files = cast(? as jsonb) where center_id = ? and version = ?")
                .params(json.writeValueAsString(center.files()), center.id(), center.version())
                .update();
    }

    @Override
    public List<KeptCenter> versions(String id, int offset, int limit) {
        return jdbc.sql("select * from center_version where center_id = ? order by version desc offset ? limit ?")
                .params(id, offset, limit)
                .query(this::center)
                .list();
    }

    @Override
    @Transactional
    public String keep(Path file) {
        return contents.keep(file);
    }

    @Override
    public void lockContents() {
        contents.lockAll();
    }

    @Override
    public int removeUnused(Collection<String> digests) {
        return contents.removeUnused(digests);
    }

    @Override
    public List<String> digests() {
        return jdbc.sql("select sha256 from content order by sha256").query(String.class).list();
    }

    @Override
    public InputStream open(String digest) {
        return contents.open(digest);
    }

    @Override
    public void writeInto(KeptCenter center, Path folder) {
        center.files().forEach((name, digest) -> {
            try (var in = contents.open(digest)) {
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private KeptCenter center(ResultSet row, int number) throws SQLException {
        SortedMap<String, String> files = json.readValue(row.getString("files"), FILES);
        return new KeptCenter(
                row.getString("center_id"),
                row.getString("name"),
                row.getLong("version"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                files);
    }
}
