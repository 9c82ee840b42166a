package initscope.document;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import initscope.document.Session.Panel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a session as JSON that a person can read and change.
final class SessionWriter {
    /// The version of what is written, under the name [#MARK].
    static final int VERSION = 1;
    static final String MARK = "initscope";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final JsonWriter json;
    private final Map<String, String> unknown;

    private SessionWriter(JsonWriter json, Map<String, String> unknown) {
        this.json = json;
        this.unknown = unknown;
    }

    /// The file's bytes, UTF-8. Half a surrogate pair, which has no UTF-8 and which strict JSON refuses, becomes a question mark.
    static byte[] write(Session session) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            new SessionWriter(json, session.unknown()).write(session, new HashSet<>());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written", e);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Session session, Set<String> written) throws IOException {
        json.beginObject();
        name(MARK, written).value(VERSION);
        name("panels", written).beginArray();
        for (Panel panel : session.panels()) {
            write(panel);
        }
        json.endArray();
        if (open("view", !session.view().isEmpty(), written)) {
            Set<String> names = new HashSet<>();
            for (Map.Entry<String, String> trait : session.view().entrySet()) {
                name(trait.getKey(), names);
                value(trait.getKey(), trait.getValue());
            }
            close("view", names);
        }
        if (open("limits", !session.limits().isEmpty(), written)) {
            Set<String> names = new HashSet<>();
            for (Map.Entry<String, Double> limit : session.limits().entrySet()) {
                name(limit.getKey(), names).value(limit.getValue());
            }
            close("limits", names);
        }
        if (!session.notes().isEmpty()) {
            name("notes", written).value(session.notes());
        }
        if (open("lessons", !session.lessons().isEmpty(), written)) {
            Set<String> names = new HashSet<>();
            for (Map.Entry<String, List<String>> lesson : session.lessons().entrySet()) {
                name(lesson.getKey(), names).beginArray();
                for (String answer : lesson.getValue()) {
                    json.value(answer);
                }
                json.endArray();
            }
            close("lessons", names);
        }
        if (open("locks", !session.locks().isEmpty(), written)) {
            Set<String> names = new HashSet<>();
            for (Map.Entry<String, String> lock : session.locks().entrySet()) {
                name(lock.getKey(), names).value(lock.getValue());
            }
            close("locks", names);
        }
        rest("", unknown, written);
        json.endObject();
    }

    private void write(Panel panel) throws IOException {
        if (panel.unknown().containsKey("")) {
            json.jsonValue(panel.unknown().get(""));
            return;
        }
        json.beginObject();
        Set<String> names = new HashSet<>();
        if (!panel.spec().isEmpty() || panel.unknown().isEmpty()) {
            name("spec", names).value(panel.spec());
        }
        rest("", panel.unknown(), names);
        json.endObject();
    }

    private JsonWriter name(String name, Set<String> written) throws IOException {
        written.add(name);
        return json.name(name);
    }

    /// Begins an object that is there for what is known, or for what is not.
    private boolean open(String name, boolean known, Set<String> written) throws IOException {
        boolean wanted = known || unknown.keySet().stream().anyMatch(place -> place.startsWith("/" + name + "/"));
        if (wanted) {
            name(name, written).beginObject();
        }
        return wanted;
    }

    private void close(String name, Set<String> written) throws IOException {
        rest("/" + name, unknown, written);
        json.endObject();
    }

    /// What is not understood of the object at a place, but for names that are written already.
    private void rest(String place, Map<String, String> all, Set<String> written) throws IOException {
        for (Map.Entry<String, String> entry : all.entrySet()) {
            String name = Pointer.nameIn(place, entry.getKey());
            if (name != null && written.add(name)) {
                json.name(name).jsonValue(entry.getValue());
            }
        }
    }

    /// A trait as the kind it is, where its text is of that kind.
    private void value(String key, String text) throws IOException {
        Trait.Kind kind = Trait.of(key).map(Trait::kind).orElse(Trait.Kind.WORD);
        boolean literal = switch (kind) {
            case WORD -> false;
            case TRUTH -> text.equals("true") || text.equals("false");
            case NUMBER -> NUMBER.matcher(text).matches();
        };
        if (literal) {
            json.jsonValue(text);
        } else {
            json.value(text);
        }
    }
}
