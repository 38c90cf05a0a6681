package org.hillsboro.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hillsboro.cli.HillsboroCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user can mend ends {@code serve} with 2, before anything is started. */
class RefusedStartTest {

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTaken() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThat(serve("--port", Integer.toString(socket.getLocalPort()))).isEqualTo(2);
        }
        assertThat(serve("--port", "70000")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAddressThatThisMachineHasNot() {
        assertThat(serve("--port", "0", "--host", "192.0.2.1")).isEqualTo(2);
        assertThat(serve("--port", "0", "--host", "no such host")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNone() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");
        assertThat(run("serve", "--port", "0", "--data", file.toString())).isEqualTo(2);
        assertThat(run("backup", folder.resolve("b.zip").toString(), "--data", folder.resolve("empty").toString())).isEqualTo(2);
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void aDatabaseThatIsNone() {
        assertThat(serve("--port", "0", "--database-url", "jdbc:postgresql://localhost:1/none")).isEqualTo(2);
        assertThat(serve("--log-format", "yaml")).isEqualTo(2);
    }

    private int serve(String... more) {
        var words = new String[more.length + 3];
        words[0] = "serve";
        words[1] = "--data";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return run(words);
    }

    private int run(String... words) {
        return HillsboroCommand.run(ServiceCommands.all(Clock.systemUTC(), folder), words);
    }
}
