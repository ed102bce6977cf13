package vn.xeploai.rules.trial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules a test tries; a test fails when a loaded rule is named by none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Covers {
    /** Ids, e.g. {@code M-07}. */
    String[] value();
}
