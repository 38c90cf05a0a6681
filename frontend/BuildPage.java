import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the web page into the classes of the jar, where its sources have changed. Without Node, or where its packages
 * are out of reach, the jar is built all the same and has no page, unless the page is {@code required}.
 *
 * <p>Run by Maven: {@code java BuildPage.java FOLDER OUTPUT wanted|required}.
 */
final class BuildPage {

    private static final List<String> INPUTS =
            List.of("package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "index.html", "public", "src");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var output = Path.of(args[1]);
        var stamp = output.resolveSibling("page.sha256");
        String sources = digest(folder, INPUTS);
        if (holds(stamp, sources) && Files.exists(output.resolve("index.html"))) {
            return;
        }
        String problem = build(folder, output);
        if (problem.isEmpty()) {
            Files.writeString(stamp, sources);
            return;
        }
        System.err.println("The jar has no web page: " + problem);
        if (args[2].equals("required")) {
            System.exit(1);
        }
    }

    private static String build(Path folder, Path output) throws Exception {
        String npm = WINDOWS ? "npm.cmd" : "npm";
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator)).noneMatch(on -> Files.exists(Path.of(on, npm)))) {
            return "there is no Node on this machine. Maybe install Node 20.19 or newer, then build again.";
        }
        var installed = folder.resolve("node_modules/installed.sha256");
        String packages = digest(folder, List.of("package-lock.json"));
        if (!holds(installed, packages)) {
            if (!succeeds(folder, npm, "ci", "--no-audit", "--no-fund", "--loglevel=error")) {
                return "npm could not install its packages; the reason stands above.";
            }
            Files.writeString(installed, packages);
        }
        return succeeds(folder, npm, "run", "--silent", "build", "--", "--outDir", output.toAbsolutePath().toString())
                ? ""
                : "npm could not build it; the reason stands above.";
    }

    private static boolean succeeds(Path folder, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        boolean succeeded = process.waitFor() == 0;
        if (!succeeded) {
            System.err.print(said);
        }
        return succeeded;
    }

    private static boolean holds(Path stamp, String digest) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(digest);
    }

    private static String digest(Path folder, List<String> inputs) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var input : inputs) {
            try (var files = Files.walk(folder.resolve(input))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(folder.relativize(file).toString().getBytes());
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
