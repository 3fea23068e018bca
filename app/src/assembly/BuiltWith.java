import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down which JDK built the program, so that its launcher can start it with the same. */
public final class BuiltWith {
    private BuiltWith() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, System.getProperty("java.home") + System.lineSeparator());
    }
}
