//! Drafts of agreements and statutes, from a case to `imc-templates`.
