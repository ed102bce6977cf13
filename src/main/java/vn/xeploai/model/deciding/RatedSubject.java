package vn.xeploai.model.deciding;

import java.util.UUID;

/**
 * Đối tượng được quyết định.
 *
 * @param kind as what
 * @param id the member's id as text, or the organization's code
 */
public record RatedSubject(Kind kind, String id) {
    /** As what. */
    public enum Kind {
        /** Đảng viên. */
        MEMBER,
        /** Tổ chức đảng. */
        ORGANIZATION,
        /** Nhóm tính tỷ lệ formed at an organization. */
        CAP_GROUP
    }

    /** That member. */
    public static RatedSubject member(UUID id) {
        return new RatedSubject(Kind.MEMBER, id.toString());
    }

    /** That organization. */
    public static RatedSubject organization(String code) {
        return new RatedSubject(Kind.ORGANIZATION, code);
    }

    /** The group whose cap is taken at that organization. */
    public static RatedSubject capGroup(String code) {
        return new RatedSubject(Kind.CAP_GROUP, code);
    }
}
