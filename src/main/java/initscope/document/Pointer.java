package initscope.document;

/// Places in a JSON document, as RFC 6901 writes them.
final class Pointer {

    private Pointer() {
    }

    /// The place of a name in the object at a place.
    static String to(String place, String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /// The name by which a place stands directly in the object at another; null if it does not.
    static String nameIn(String object, String place) {
        if (!place.startsWith(object + "/")) {
            return null;
        }
        String last = place.substring(object.length() + 1);
        return last.contains("/") ? null : last.replace("~1", "/").replace("~0", "~");
    }
}
