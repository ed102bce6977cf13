package vn.xeploai.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.xeploai.model.Level;
import vn.xeploai.model.problem.Problem;

/**
 * Every sentence for people in one language. Keys live in one bundle per area under {@code /text}; arguments are named:
 * {@code {year}} in the sentence, {@code "year"} in the call.
 */
public final class Texts {
    /** Vietnamese, the program's own language. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    /** English, the second language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    static final List<String> AREAS =
            List.of("common", "import", "intake", "storage", "report", "forms", "papers", "templates", "reconcile", "rules",
                    "rating", "scores", "deciding", "meeting", "members", "transfer", "desk", "organizations", "reports", "paper",
                    "cli", "ui", "campaign");

    private static final Pattern BY_NUMBER = Pattern.compile("\\{(\\w+)\\|([^{}|]*)\\|([^{}|]*)}");

    private final Locale locale;
    private final Map<String, String> sentences = new HashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String area : AREAS) {
            ResourceBundle bundle = ResourceBundle.getBundle("text." + area, Locale.of(locale.getLanguage()), exact);
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
    }

    /** The texts in Vietnamese. */
    public static Texts vietnamese() {
        return new Texts(VIETNAMESE);
    }

    /** The texts in English. */
    public static Texts english() {
        return new Texts(ENGLISH);
    }

    /** The language they are in. */
    public Locale locale() {
        return locale;
    }

    /** All keys, for tests that compare the languages. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    /** The sentence of that key. @throws MissingResourceException when there is none */
    public String get(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new MissingResourceException("no text in " + locale, "text", key);
        }
        return sentence;
    }

    /** The sentence with its named arguments filled in; {@code {rows|row|rows}} is the word that goes with that many. */
    public String get(String key, Map<String, String> arguments) {
        String sentence = get(key);
        if (sentence.indexOf('|') >= 0) {
            sentence = BY_NUMBER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(
                    !arguments.containsKey(found.group(1)) ? found.group()
                            : found.group("1".equals(arguments.get(found.group(1))) ? 2 : 3)));
        }
        for (Map.Entry<String, String> each : arguments.entrySet()) {
            sentence = sentence.replace("{" + each.getKey() + "}", each.getValue());
        }
        return sentence;
    }

    /** What a problem says to people: what happened and what to do; the key is {@code problem.} and the code's id. */
    public String of(Problem problem) {
        return get("problem." + problem.code().id(), problem.arguments());
    }

    /** The label of a constant of the field, e.g. {@code NotRatedReason.EXEMPT}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The level's full name in this language. */
    public String of(Level level) {
        return locale.getLanguage().equals("vi") ? level.name() : level.gloss();
    }
}
