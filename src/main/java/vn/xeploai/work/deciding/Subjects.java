package vn.xeploai.work.deciding;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.work.rating.SheetKey;

/** The subjects of a sheet by their lasting names. */
final class Subjects {
    private Subjects() {}

    static RatedSubject of(SheetKey key, String subject) {
        return new RatedSubject(kind(key), subject);
    }

    static RatedSubject.Kind kind(SheetKey key) {
        return key instanceof SheetKey.Members ? RatedSubject.Kind.MEMBER : RatedSubject.Kind.ORGANIZATION;
    }
}
