import { DomUtil, latLng, Layer, Util } from 'leaflet';
import type { LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { HeatPicture } from './heat-picture.ts';
import type { ViewBox } from './heat-request.ts';

/** A picture that lies on the map where it belongs, also while the map zooms. */
export class HeatCanvas extends Layer {
  readonly canvas: HTMLCanvasElement;
  private box: ViewBox | undefined;
  private leafletMap: LeafletMap | undefined;

  constructor(pane: string) {
    super();
    // Leaflet's own constructor takes no options for a bare layer.
    Util.setOptions(this, { pane });
    this.canvas = DomUtil.create('canvas', 'heat-canvas leaflet-zoom-animated');
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  show(picture: HeatPicture, box: ViewBox): void {
    const { canvas } = this;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas
      .getContext('2d')
      ?.putImageData(new ImageData(picture.pixels, picture.width, picture.height), 0, 0);
    this.box = box;
    this.place();
  }

  override onAdd(map: LeafletMap): this {
    this.leafletMap = map;
    this.getPane()?.append(this.canvas);
    this.place();
    return this;
  }

  override onRemove(): this {
    this.canvas.remove();
    this.leafletMap = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      zoom: () => this.place(),
      viewreset: () => this.place(),
      zoomanim: (event) => {
        if (isZoomAnimation(event)) {
          this.placeAhead(event);
        }
      },
    };
  }

  private place(): void {
    const { box, canvas, leafletMap: map } = this;
    if (box === undefined || map === undefined) {
      return;
    }
    const northWest = map.latLngToLayerPoint([box.north, box.west]);
    const southEast = map.latLngToLayerPoint([box.south, box.east]);
    DomUtil.setPosition(canvas, northWest);
    canvas.style.width = `${southEast.x - northWest.x}px`;
    canvas.style.height = `${southEast.y - northWest.y}px`;
  }

  /** Where the picture will stand when the zoom has ended; the style sheet animates the way there. */
  private placeAhead({ center, zoom }: ZoomAnimEvent): void {
    const { box, canvas, leafletMap: map } = this;
    if (box === undefined || map === undefined) {
      return;
    }
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(map.containerPointToLayerPoint([0, 0]).multiplyBy(-1))
      .round();
    const offset = map.project(latLng(box.north, box.west), zoom).subtract(origin);
    DomUtil.setTransform(canvas, offset, map.getZoomScale(zoom));
  }
}

function isZoomAnimation(event: object): event is ZoomAnimEvent {
  return 'center' in event && 'zoom' in event;
}
