package initscope.lesson.text;

import initscope.lesson.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The lessons that travel with the program. Blocks: reads files.
public final class Lessons {
    private static final String FOLDER = "/initscope/assets/lessons/";
    private static final String CONTRACT = "README.md";

    private Lessons() {
    }

    /// All of them in a language, in their order; one that does not exist in it, in the other.
    public static List<Lesson> packed(Locale language) {
        List<Lesson> lessons = new ArrayList<>();
        for (String name : names()) {
            draft(name, language).filter(Draft::isSound).map(Draft::lesson).ifPresent(lessons::add);
        }
        lessons.sort(Comparator.comparingInt(Lesson::order).thenComparing(Lesson::name));
        return List.copyOf(lessons);
    }

    /// One of them in a language, or in the other where it does not exist in it.
    public static Optional<Lesson> packed(String name, Locale language) {
        return draft(name, language).filter(Draft::isSound).map(Draft::lesson);
    }

    /// Names of all of them, in the order of the alphabet.
    public static List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        for (String file : files()) {
            names.add(LessonReader.name(file));
        }
        return List.copyOf(names);
    }

    /// File names of all of them, both languages, in the order of the alphabet.
    public static List<String> files() {
        URL contract = Lessons.class.getResource(FOLDER + CONTRACT);
        if (contract == null) {
            return List.of();
        }
        try {
            URLConnection connection = contract.openConnection();
            Stream<String> entries = connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(contract.toURI());
            try (entries) {
                return entries.filter(file -> file.endsWith(".md") && !file.equals(CONTRACT)).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the lessons", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the lessons lie at no address: " + contract, e);
        }
    }

    private static Stream<String> inJar(JarURLConnection jar) throws IOException {
        String folder = FOLDER.substring(1);
        return jar.getJarFile().stream().map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                .map(name -> name.substring(folder.length()));
    }

    private static Stream<String> inFolder(URI contract) throws IOException {
        return Files.list(Path.of(contract).getParent()).map(file -> file.getFileName().toString());
    }

    /// A packed file as it was read, sound or not.
    static Optional<Draft> draft(String name, Locale language) {
        String first = language.getLanguage().equals("ko") ? "ko" : "en";
        return file(name + "." + first + ".md").or(() -> file(name + "." + (first.equals("ko") ? "en" : "ko") + ".md"));
    }

    /// A packed file by its name.
    public static Optional<Draft> file(String file) {
        try (InputStream in = file.matches("[A-Za-z0-9.-]+") ? Lessons.class.getResourceAsStream(FOLDER + file) : null) {
            return in == null ? Optional.empty() : Optional.of(LessonReader.read(in.readAllBytes(), file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
