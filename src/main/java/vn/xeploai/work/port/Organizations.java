package vn.xeploai.work.port;

import java.util.List;

import vn.xeploai.model.Organization;

/** Port: tổ chức đảng. */
public interface Organizations {
    /** All of them, in the order of their codes. */
    List<Organization> all();

    /** Adds new ones; superiors may stand anywhere in the list. */
    void insert(List<Organization> organizations);

    /** Replaces those with the same code. */
    void update(List<Organization> organizations);
}
