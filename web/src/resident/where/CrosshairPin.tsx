/** A pin with a light and a dark outline, so that it is seen on every ground; its tip is the place. */
export function CrosshairPin({ lifted }: { lifted: boolean }) {
  return (
    <div className={`crosshair ${lifted ? 'crosshair--lifted' : ''}`} aria-hidden="true">
      <span className="crosshair-shadow" />
      <svg className="crosshair-pin" viewBox="0 0 40 52" width="40" height="52">
        <path
          className="crosshair-outer"
          d="M20 50C16 44 4 32 4 19a16 16 0 0 1 32 0c0 13-12 25-16 31Z"
        />
        <path
          className="crosshair-inner"
          d="M20 50C16 44 4 32 4 19a16 16 0 0 1 32 0c0 13-12 25-16 31Z"
        />
        <circle className="crosshair-eye" cx="20" cy="19" r="6" />
      </svg>
    </div>
  );
}
