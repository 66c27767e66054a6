//! Getting a dossier from another address, after the person has said yes to its host.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, Blob, ReferrerPolicy, Request, RequestCredentials, RequestInit, RequestRedirect, Response, Url,
};

/// How long a host may take, in milliseconds.
const PATIENCE: u32 = 60_000;

/// A place that a dossier can be asked from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The whole address.
    pub address: String,
    /// The host, as the browser writes it: letters that look alike show as what they are.
    pub host: String,
}

/// Why there is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No answer: no connection, another page than allowed, a redirect to another place, or too long a silence.
    NoAnswer,
    /// The host answered with this status.
    Status(u16),
    /// More bytes than allowed.
    TooLarge(usize),
}

/// Reads an address, relative to this page. Only `https` and `http`.
#[must_use]
pub fn target(address: &str) -> Option<Target> {
    let base = super::window()?.location().href().ok()?;
    // An empty address would name this page.
    let address = Some(address.trim()).filter(|address| !address.is_empty())?;
    let url = Url::new_with_base(address, &base).ok()?;
    let is_web = matches!(url.protocol().as_str(), "https:" | "http:");
    (is_web && !url.host().is_empty()).then(|| Target { address: url.href(), host: url.host() })
}

/// Gets the text at an address: without cookies, without saying where we come from, and without following the host to
/// a place that the person was not asked about.
///
/// # Errors
/// Why there is none.
pub async fn text(address: &str, limit: usize) -> Result<String, Failure> {
    let blob = blob(address, limit).await?;
    let size = blob.size() as usize;
    if size > limit {
        return Err(Failure::TooLarge(size));
    }
    JsFuture::from(blob.text()).await.ok().and_then(|text| text.as_string()).ok_or(Failure::NoAnswer)
}

async fn blob(address: &str, limit: usize) -> Result<Blob, Failure> {
    let lost = |_| Failure::NoAnswer;
    let options = RequestInit::new();
    options.set_credentials(RequestCredentials::Omit);
    options.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)));
    options.set_redirect(RequestRedirect::Error);
    options.set_referrer_policy(ReferrerPolicy::NoReferrer);
    let request = Request::new_with_str_and_init(address, &options).map_err(lost)?;
    let window = super::window().ok_or(Failure::NoAnswer)?;
    let response = JsFuture::from(window.fetch_with_request(&request)).await.map_err(lost)?;
    let response: Response = response.dyn_into().map_err(lost)?;
    if !response.ok() {
        return Err(Failure::Status(response.status()));
    }
    let announced = response.headers().get("content-length").ok().flatten().and_then(|length| length.parse().ok());
    match announced {
        Some(length) if length > limit => Err(Failure::TooLarge(length)),
        _ => JsFuture::from(response.blob().map_err(lost)?).await.map_err(lost)?.dyn_into().map_err(lost),
    }
}
